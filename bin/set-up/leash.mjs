// Loaded into the program when an old Node could not become it and started it as a child instead:
// when that parent is gone, even by kill -9, the program is told to stop.
if (process.env.GILDE_LEASH && process.channel) {
  delete process.env.GILDE_LEASH
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
