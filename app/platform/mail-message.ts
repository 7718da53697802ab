export type MailAttachment = {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}

/** A mail to one person. */
export type Mail = {
  readonly to: string
  /** Who it is from, for the reader: a co-operative. Absent: the name of the installation. */
  readonly fromName?: string
  readonly subject: string
  readonly text: string
  readonly html?: string
  readonly attachments?: readonly MailAttachment[]
  /** Its Message-ID, without brackets. The same mail sent again carries the same one, so that it can be recognised. */
  readonly messageId?: string
  /** Where one post stops mails of this kind, without signing in (RFC 8058). */
  readonly unsubscribeUrl?: string
}

/** What nodemailer calls the attachments. */
export function attachmentsOf(mail: Mail) {
  return (mail.attachments ?? []).map(({ name, mediaType, content }) => ({
    filename: name,
    contentType: mediaType,
    content: Buffer.from(content),
  }))
}

/** A Message-ID without its brackets. */
export function bare(messageId: string): string {
  return messageId.replace(/^<|>$/g, '')
}
