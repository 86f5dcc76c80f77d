// TEMPORARY stand-in for the command line, so that `npm start` can be tried; the real one replaces it under this path.
console.log(`zonewright ${process.argv.slice(2).join(' ')}: the command line is not built in yet`);
process.exitCode = 1;
