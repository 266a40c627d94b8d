"""What writes the parts of this project that follow from others."""
