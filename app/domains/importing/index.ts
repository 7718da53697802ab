/** Lists that come from elsewhere, carried out whole or not at all. Nothing stands on it yet. */
export {}
