"""How fast the program is, measured here and now; behind the command `bench`."""
