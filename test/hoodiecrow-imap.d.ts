/** The IMAP server of the tests, which has no types of its own. */
declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net'

  type Options = {
    readonly plugins: readonly string[]
    readonly storage: Readonly<Record<string, { readonly messages: readonly { readonly raw: string }[] }>>
  }
  type ImapServer = {
    readonly server: Server
    listen(port: number, listening: () => void): void
    close(closed: () => void): void
  }
  export default function hoodiecrow(options: Options): ImapServer
}
