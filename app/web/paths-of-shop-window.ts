/** The addresses of the shop window that others link to. */
export const shopWindowPaths = {
  /** What pages are made of, as search engines may fetch it. */
  assets: () => '/assets/',
  /** What the members of a co-operative make and do, for everybody. */
  shopFront: (coop: string) => `/${coop}/etalage`,
  /** How programs work with Gilde; what they send goes below it. */
  api: () => '/api',
  ownShopWindow: (coop: string) => `/${coop}/mijn-etalage`,
  /** What a customer asked or ordered by a shop window, as its member sees it. */
  shopRequest: (coop: string, request: string) => `/${coop}/aanvragen/${request}`,
  shopFrontSetting: (coop: string) => `/${coop}/instellingen/etalage`,
} as const
