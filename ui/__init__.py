"""Everything that needs Qt. Imports app; nothing in app imports this."""
