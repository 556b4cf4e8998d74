/** Where one can be in the pane once there is a programme, and how one came there. */

/** By opening the pane, or by an act of the person. */
export type Arrival = 'opened' | 'created' | 'refreshed' | 'changed';

export type Place = 'home' | 'check' | 'manage';
