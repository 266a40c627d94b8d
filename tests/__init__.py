"""The tests of complaintrules."""
