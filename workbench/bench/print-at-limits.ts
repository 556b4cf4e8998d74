/** Prints the time of every function at its largest input, as JSON. */
import { benchAtLimits } from './at-limits';

void benchAtLimits().then((figures) => process.stdout.write(JSON.stringify(figures)));
