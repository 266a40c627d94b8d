"""The review of a procedure: the law's provisions beside our reading, to mark and to sign."""
