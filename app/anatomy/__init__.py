"""The body in millimetres: frame, landmarks, structures as curves, surface relief."""
