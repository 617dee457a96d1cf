#!/usr/bin/env node
// The parley command.
