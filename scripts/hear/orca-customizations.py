# Orca reads this file at its start. There is no sound here: what it would say goes to a file, one JSON string a line,
# instead of to a speech server, whose client would wait for a sound card.
import json
import os

from orca import settings, speech

out = open(os.environ["ORCA_SAID"], "a", buffering=1)


def say(text, acss=None, interrupt=True):
    out.write(json.dumps(text, ensure_ascii=False) + "\n")


speech.init = lambda: None
speech._speak = say
speech.speakCharacter = say
speech.speakKeyEvent = lambda event, acss=None: None
settings.sayAllOnLoad = False
settings.enableTutorialMessages = False
settings.enableKeyEcho = False
