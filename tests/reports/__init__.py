"""The published reports' figures, reproduced from registers rebuilt to give them."""
