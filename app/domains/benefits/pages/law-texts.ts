import { LAW } from '../engine/step.ts'

/** Where each law can be read. */
export const LAW_TEXTS = LAW

const BY_NAME: Readonly<Record<string, keyof typeof LAW>> = {
  PW: 'pw',
  Bbz: 'bbz',
  IOAW: 'ioaw',
  AIB: 'aib',
  WIA: 'wia',
  WW: 'ww',
  Wajong: 'wajong',
}

/** The law that an article such as "PW 31(2)n" is of. */
export function lawOf(article: string): keyof typeof LAW | undefined {
  return BY_NAME[article.split(' ')[0]!]
}
