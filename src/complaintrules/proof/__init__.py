"""Proofs over every life that a case can have under a procedure."""

from complaintrules.proof.counterexamples import Counterexample
from complaintrules.proof.promises import Property
from complaintrules.proof.proving import Proof, prove
from complaintrules.proof.walking import Walked

__all__ = ["Counterexample", "Proof", "Property", "Walked", "prove"]
