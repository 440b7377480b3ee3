"""The Roadmap screen: what is done when and by whom, what changes, what is practised."""
