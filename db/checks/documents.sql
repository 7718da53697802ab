-- Every stored document is byte for byte what was stored.
select cooperative_id, format('document %s (%s) is not what was stored', id, name) as finding
from file where sha256(content) <> sha256 or length(content) <> size_bytes
