"""What a person changed, apart from what was read: records that find their words again, and how they apply to the event frame."""
