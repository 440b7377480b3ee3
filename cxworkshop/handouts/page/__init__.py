"""The kit every handout is drawn with: fonts, colours, line breaking, marks, sheets."""
