"""Very satisfied apart from satisfied, and what customers say of the whole."""
