// Imports nothing and is imported first: a Node that is too old would stop at what the other files import.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  process.stderr.write(`node ${process.versions.node} is too old; install Node 20.19 or newer\n`);
  process.exit(1);
}
