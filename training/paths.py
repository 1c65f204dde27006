"""Folders of the recipe. Everything it makes lies below one git-ignored folder, `training/work`."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent
WORK = Path(os.environ.get("MINI_WORK", ROOT / "work"))
VOICES = WORK / "voices"  # speech synthesisers, collected by training.prepare
WHISPER = VOICES / "whisper.npz"  # the encoder of whisper tiny.en, likewise
JOBS = WORK / "jobs.json"  # what is to be spoken, made by training.jobs
TOKENIZER = WORK / "tokenizer_spm_1568.model"
