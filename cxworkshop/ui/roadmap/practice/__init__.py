"""Practice and feedback: what is rehearsed when, how customers are asked, and what good is heard."""
