"""Pictures of any moment as files, and handouts on paper."""
