/**
 * Preloaded into VS Code's server and extension host: writes down every connection that is not to this machine, with
 * the stack it was asked for on, so that a test can say that the extension made none.
 */
const { appendFileSync } = require('node:fs');
const { Socket, isIP } = require('node:net');

const logFile = process.env.AWS_TERM_LENS_CONNECTION_LOG;
const connect = Socket.prototype.connect;

Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof first === 'object' && first !== null ? (first.path ? undefined : (first.host ?? 'localhost')) : undefined;
  if (logFile && host && host !== 'localhost' && !(isIP(host) && /^(127\.|::1$)/.test(host))) {
    appendFileSync(logFile, `${JSON.stringify({ host, port: first.port, stack: new Error().stack })}\n`);
  }
  return connect.apply(this, args);
};
