"""Lists the packages of the three mapped folders; everything else stands in setup.cfg."""

from setuptools import find_packages, setup

FOLDERS = {"linter": "linter", "linter.rules": "rules", "linter.schemas": "schemas"}
setup(
    packages=[
        name
        for root, folder in FOLDERS.items()
        for name in (root, *(f"{root}.{package}" for package in find_packages(folder)))
    ]
)
