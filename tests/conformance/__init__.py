"""Published answers, and answers that other libraries give."""
