"""The Experience screen: how each encounter feels, beside what the facts say."""
