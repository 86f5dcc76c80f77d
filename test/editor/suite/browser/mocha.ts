// mocha as it is for browsers: a script that puts itself into the global object.
import '../../../../node_modules/mocha/mocha.js';

export default (globalThis as unknown as { Mocha: unknown }).Mocha;
