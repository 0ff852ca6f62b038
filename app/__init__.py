"""What is true without a screen: anatomy, hands, strokes, protocol, session. Imports no Qt."""
