### The audit log.

at = When
actor = Who
verb = What
record = On what
before = Before
after = After
