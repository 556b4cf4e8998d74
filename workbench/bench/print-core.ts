/** Prints the figures of the calculation core as JSON. */
import { benchCore } from './core';

void benchCore().then((figures) => process.stdout.write(JSON.stringify(figures)));
