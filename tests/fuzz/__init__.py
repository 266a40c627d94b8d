"""Coverage-guided fuzzing of whatever reads files; its corpus is replayed by the tests."""
