/** Whether the demo organisations are here; provided as a boolean. */
export const DEMO_MODE = Symbol('DEMO_MODE');
