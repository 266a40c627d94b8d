"""The shipped rule files."""
