"""Proofs over every life that a case can have under a procedure."""

from complaintrules.proof.counterexamples import Counterexample
from complaintrules.proof.properties import Property
from complaintrules.proof.proving import Proof, Walked, prove

__all__ = ["Counterexample", "Proof", "Property", "Walked", "prove"]
