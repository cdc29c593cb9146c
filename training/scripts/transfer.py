"""Begin the name model with the syntax model's tok2vec: `spacy train --code scripts/transfer.py`.

The two are of one shape. What the trees taught of words is a better start than noise; from
there the name model's copy goes its own way.
"""

from collections.abc import Callable

import spacy
from thinc.api import NumpyOps, set_current_ops

# numpy multiplies up to three times as fast as the library that thinc uses by default.
set_current_ops(NumpyOps(use_blis=False))


@spacy.registry.callbacks("crosslint.start_from.v1")
def start_from(path: str) -> Callable[[spacy.Language], spacy.Language]:
    """A callback for [initialize.after_init] that copies the weights of ``path``'s tok2vec."""

    def copy(nlp: spacy.Language) -> spacy.Language:
        source = spacy.load(path).get_pipe("tok2vec").model
        nlp.get_pipe("ner").model.get_ref("tok2vec").layers[0].from_bytes(source.to_bytes())
        return nlp

    return copy
