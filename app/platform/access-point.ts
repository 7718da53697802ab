/**
 * The door to the Peppol network, where e-invoices travel: an access point of somebody else, at which a co-operative
 * has an account. Which access point it is, only `storecove.ts` knows.
 */

/** A number and the list it is from, as in an e-invoice: KVK `0106`, OIN `0190`. */
export type NetworkAddress = { readonly scheme: string; readonly id: string }

/** The account of a co-operative: who it is at the access point, and its key. */
export type AccessPointAccount = { readonly legalEntity: number; readonly apiKey: string }

/** What came of handing in a document. `key`: the account is not let in; `refused`: with what they said about it. */
export type HandedIn =
  | { readonly kind: 'taken'; readonly submission: string }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'key' }

/** What came of a document that was handed in before. */
export type NetworkAnswer = {
  /** To take it away once it is kept. */
  readonly id: string
  /** Undefined when it is about no document that is handed in; `ours` is the id that it was handed in with. */
  readonly about:
    | {
        readonly submission: string
        readonly ours: string | undefined
        readonly came: 'delivered' | 'refused' | 'underway'
      }
    | undefined
  readonly words: string
}

/** An account at the access point. Each question throws `AccessPointSilent` when it is to be asked again later. */
export type AccessPoint = {
  /** Whether the account is let in. */
  isLetIn(): Promise<boolean>
  /** Whether somebody gets invoices over the network; `key` when we are not let in. */
  receives(address: NetworkAddress): Promise<boolean | 'key'>
  /** Hands in a document. @param id of ours, a UUID: handed in twice, it goes once */
  handIn(id: string, to: NetworkAddress, xml: Uint8Array): Promise<HandedIn>
  /** The oldest answer that was not taken away; undefined when there is none, or when we are not let in. */
  nextAnswer(): Promise<NetworkAnswer | undefined>
  takeAway(answerId: string): Promise<void>
  /** Whether there is proof that a document arrived. Of one that did not there never is. */
  hasArrived(submission: string): Promise<boolean>
}

/** Nothing came back, or a word that it is not possible now. Trying again later is all that can be done. */
export class AccessPointSilent extends Error {
  override readonly name = 'AccessPointSilent'
}

/** What the office needs of the network: to keep keys, and to speak as an account. */
export type PeppolNetwork = {
  /** A key as it may be kept. */
  seal(apiKey: string): string
  /** Whether what was kept is this key: the same key sealed again looks otherwise. */
  holds(sealedKey: string, apiKey: string): boolean
  /** Undefined when the key cannot be opened: it was sealed by another installation. */
  connect(account: { readonly legalEntity: number; readonly sealedKey: string }): AccessPoint | undefined
}
