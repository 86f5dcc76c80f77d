// What whoever runs the suite says and can do. In a browser there is no environment: the bundle brings what it says.

/** The address of whoever runs the suite, if they wait for results. */
export const desk = process.env.EDITOR_DESK;

/** Whether the window can be looked at: not that of the desktop. */
export const canLook = desk !== undefined && process.env.EDITOR_EYES === 'yes';

/** Whether the extension host is that of a browser: no processes, no git, files only through VS Code. */
export const runsInBrowser = process.env.EDITOR_HOST === 'browser';
