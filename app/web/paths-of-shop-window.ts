/** The addresses of the shop window that others link to. */
export const shopWindowPaths = {
  /** What pages are made of, as search engines may fetch it. */
  assets: () => '/assets/',
  /** How programs work with Gilde; what they send goes below it. */
  api: () => '/api',
  ownShopWindow: (coop: string) => `/${coop}/mijn-etalage`,
  shopFrontSetting: (coop: string) => `/${coop}/instellingen/etalage`,
} as const
