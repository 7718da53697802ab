import type { ComponentChildren } from 'preact'
import type { Language } from '../text/index.ts'
import type { AsksNoBsn } from './components/no-bsn-tick.tsx'

/** One place one can go to from everywhere. */
export type NavigationItem = {
  readonly href: string
  readonly label: string
  readonly current?: boolean
  /** How many things wait there. */
  readonly count?: number
  /** The same for a screen reader: "3 dingen te doen". */
  readonly countInWords?: string
  /** Stands only where there is room for it, or only where there is not. */
  readonly only?: 'wide' | 'phone'
}

/** Where the style sheets and scripts of this build are. */
export type PageAssets = {
  readonly stylesheet: string
  /** The whole style sheet as text, put in the page itself: for a page that must load in one request. */
  readonly inlineStyles?: string
  readonly script?: string
  /** More scripts for this page only (`passkey`). */
  readonly extraScripts?: readonly string[]
  readonly manifest?: string
}

export type PageCooperative = {
  readonly name: string
  readonly href: string
  /** Address of its logo. */
  readonly logo?: string
  /** Address of its `themeCss`. */
  readonly theme?: string
  /** Its `themeCss` as text, with `inlineStyles`. */
  readonly inlineTheme?: string
}

/** What a page for everybody tells search engines. */
export type FoundBy = {
  /** Its own name, without that of the site. */
  readonly title: string
  readonly site: string
  readonly description: string
  /** The one address it is found by, whole. */
  readonly canonical: string
  /** Where the same is as a JSON Feed. */
  readonly feed?: string
  /** JSON-LD, as text. */
  readonly data?: string
  readonly picture?: FoundPicture
}

/** A picture of a page for everybody; its address is whole, its sides are in pixels. */
export type FoundPicture = {
  readonly url: string
  readonly words: string
  readonly width: number
  readonly height: number
}

/** On behalf of whom is worked on this screen, and the button that stops it. */
export type OnBehalfBar = { readonly sentence: string; readonly stop: string; readonly action: string }

export type PageProps = {
  readonly onBehalf?: OnBehalfBar
  readonly language: Language
  /** What this page is, in a few words; the name of the co-op is put behind it. */
  readonly title: string
  /** Puts "Fout:" before the title, so that a screen reader says it first. */
  readonly errors?: boolean
  /** Path and query of this page, for the language switch to come back to. */
  readonly here: string
  readonly nonce?: string
  readonly assets: PageAssets
  readonly cooperative?: PageCooperative
  readonly navigation?: readonly NavigationItem[]
  readonly person?: { readonly name: string; readonly href?: string }
  /** Where "Uitloggen" posts to. */
  readonly signOut?: string
  /** Signs out after this many minutes without a sign of life; for a shared device. */
  readonly idleMinutes?: number
  /** `bare` for who is not signed in: no navigation. */
  readonly frame?: 'full' | 'bare'
  /** For search engines: only what is public may be found. */
  readonly found?: FoundBy
  /** Wide pages (tables) use the width of a desk; others keep lines short. */
  readonly wide?: boolean
  /** A form on this page asks whether a number is a citizen service number. */
  readonly asksNoBsn?: AsksNoBsn
  /** Fields in which a file was chosen that is not kept: each asks for it again. */
  readonly filesChosen?: readonly string[]
  readonly children: ComponentChildren
}
