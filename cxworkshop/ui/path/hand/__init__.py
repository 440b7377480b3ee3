"""The hand on the path: mouse, fingers and pen as one stream of steps, and the gestures they make."""
