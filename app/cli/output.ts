/**
 * What happens when what we print cannot be written. A reader that went away, as `head` does, ends a command in
 * silence, but not the office; a full disk is one sentence. Without this Node ends with a stack.
 *
 * @param name the command, for the sentence
 */
export function mindTheOutput(name: string): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') {
        if (name !== 'start') process.exit(0)
        return
      }
      if (stream === process.stdout) console.error(`gilde ${name}: ${unwritten(error.code)}`)
      process.exit(1)
    })
  }
}

function unwritten(code: string | undefined): string {
  return code === 'ENOSPC'
    ? 'what it printed could not be written: the disk is full.'
    : `what it printed could not be written (${code}).`
}
