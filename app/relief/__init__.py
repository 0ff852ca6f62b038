"""Height fields and their shading in plain numpy: what the plate and the hands are drawn with."""
