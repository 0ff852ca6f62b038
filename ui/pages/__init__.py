"""Pages that open over the window or the stage: keys, sources, everything about a stroke."""
