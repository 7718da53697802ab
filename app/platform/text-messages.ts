/** Text messages to phones (SMS): what we need of whoever sends them. */

/** What came of handing one over. `refused`: it is not sent, and trying again changes nothing. */
export type TextHandedOver =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly why: 'number' | 'balance' | 'key' | 'other' }

/** Nothing was taken: it may be tried again. */
export class TextsSilent extends Error {
  override name = 'TextsSilent'
}

/** It may have been taken or not. Somebody may have it already, so it is not sent again. */
export class TextUnsure extends Error {
  override name = 'TextUnsure'
}

/** The account of a co-operative with its key sealed, as it is kept. */
export type TextAccount = { readonly sender: string; readonly sealedKey: string }

/** An account that one can send by. */
export type TextLine = {
  /**
   * Hands a message over.
   *
   * @param id ours, by which it is found back there
   * @param to E.164: `+31612345678`
   * @throws TextsSilent, TextUnsure
   */
  send(id: string, to: string, text: string): Promise<TextHandedOver>
}

/** Who sends text messages, as this installation knows them. */
export type TextNetwork = {
  seal(key: string): string
  holds(sealedKey: string, key: string): boolean
  /** undefined when the key cannot be opened any more. */
  connect(account: TextAccount): TextLine | undefined
}
