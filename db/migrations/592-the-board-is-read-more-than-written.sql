-- New words stood in a list beside the index until the next vacuum, and each search read through all of it: on a board that was just
-- filled that was most of what a search took. It is read far more often than written: words go into the index at once.
alter index help_post_by_words set (fastupdate = off);
alter index help_post_by_pieces set (fastupdate = off);
