"""
Hooks of MkDocs, for the site: the four kinds of pages in their order, and what lies beside docs.

A page may link to a file or a folder of the checkout that is not documentation: the README, a rule
file, tests.  The site has a page for each of these too, so that no link of it leads nowhere.  A
finished page that would fetch anything from the network is a warning, and so stops the build.
"""

import logging
import re
from pathlib import Path
from posixpath import dirname, join, normpath, relpath
from urllib.parse import unquote

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[1]
#: Where the pages of what lies beside docs are, in the site.
BESIDE = "checkout"
#: The folders of docs in the order of the tabs, with the name of each.
KINDS = {
    "tutorial": "Tutorial",
    "how_to": "How to",
    "reference": "Reference",
    "explanation": "Explanation",
    "decisions": "Decisions",
}
_FENCED = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(<?(?P<path>[^)#:<>]+)(?P<anchor>#[^)>]*)?>?\)")
_BANNER = re.compile(r"\A<!--.*?-->\s*", re.DOTALL)
#: An element that a browser fetches as soon as the page is opened.
_FETCHED = re.compile(r"<(?:script|img|iframe|link|source)\b[^>]*?\b(?:src|href)=\"?https?:[^>]*>")
#: Before a bullet within a list; Python-Markdown wants four spaces where a code host takes two.
_NESTED = re.compile(r"^( +)(?=- )", re.MULTILINE)
_LANGUAGES = {".yaml": "yaml", ".py": "python", ".json": "json", ".toml": "toml"}
_log = logging.getLogger("mkdocs.hooks")


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add a page for each thing beside docs to which a page, or one of these, leads."""
    docs = (path.relative_to(ROOT) for path in sorted(Path(config.docs_dir).rglob("*.md")))
    to_read = [path.as_posix() for path in docs if not _is_example(path.as_posix())]
    added: set[str] = set()
    while to_read:
        source = to_read.pop()
        for target in sorted(_beside(source)):
            uri = _page_of(target)
            if uri in added:
                continue
            added.add(uri)
            files.append(
                File.generated(
                    config, uri, content=_content(target), inclusion=InclusionLevel.NOT_IN_NAV
                )
            )
            if target.endswith(".md"):
                to_read.append(target)
    return files


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Return the text of a page, with its links out of docs leading to pages of the site."""
    del config, files
    here = page.file.src_uri
    markdown = _BANNER.sub("", markdown)  # before a title, it would hide the title
    source = _source_of(here)

    def link(match: re.Match[str]) -> str:
        target = normpath(join(dirname(source), unquote(match["path"])))
        if target.startswith("docs/") and not _is_example(target):
            to = target.removeprefix("docs/")
        elif (ROOT / target).exists():
            to = _page_of(target)
        else:
            return match[0]
        return f"]({relpath(to, dirname(here) or '.')}{match['anchor'] or ''})"

    if not source.endswith(".md"):
        return markdown
    return "".join(
        part if part.startswith("```") else _NESTED.sub(r"\1\1", _LINK.sub(link, part))
        for part in _FENCED.split(markdown)
    )


def on_nav(nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
    """Return the navigation with the kinds of pages in their order, under their names."""
    del config, files
    sections = {}
    for item in nav.items:
        if isinstance(item, Section):
            sections[item.title.lower().replace(" ", "_")] = item
    front = [item for item in nav.items if not isinstance(item, Section)]
    for kind, title in KINDS.items():
        sections[kind].title = title
    unknown = set(sections) - set(KINDS)
    if unknown:
        _log.warning("folders of docs that are of no kind: %s", ", ".join(sorted(unknown)))
    nav.items[:] = [*front, *(sections[kind] for kind in KINDS)]
    return nav


def on_post_page(output: str, *, page: Page, config: MkDocsConfig) -> str:
    """Return a finished page; warn of what it would fetch from the network."""
    del config
    for match in _FETCHED.finditer(output):
        if 'rel="canonical"' not in match[0]:
            _log.warning("%s would fetch from the network: %s", page.file.src_uri, match[0])
    return output


def _beside(source: str) -> set[str]:
    """Return what lies outside docs and is linked from a page, by its way from the checkout."""
    text = _FENCED.sub("", (ROOT / source).read_text(encoding="utf-8"))
    found = {
        normpath(join(dirname(source), unquote(match["path"]))) for match in _LINK.finditer(text)
    }
    return {
        target
        for target in found
        if (_is_example(target) or not target.startswith(("docs/", "..")))
        and (ROOT / target).exists()
    }


def _is_example(target: str) -> bool:
    """Return whether this is a text that a command wrote, which may stand as HTML beside it."""
    return target.startswith("docs/examples/") and target.endswith(".md")


def _page_of(target: str) -> str:
    """Return where the site has a file or folder of the checkout."""
    path = ROOT / target
    if target.endswith(".md"):
        return f"{BESIDE}/{target}"
    return f"{BESIDE}/{target}/files.md" if path.is_dir() else f"{BESIDE}/{target}.md"


def _source_of(uri: str) -> str:
    """Return the file of the checkout that a page of the site shows."""
    if not uri.startswith(f"{BESIDE}/"):
        return f"docs/{uri}"
    target = uri.removeprefix(f"{BESIDE}/")
    return target if (ROOT / target).exists() else target.removesuffix(".md")


def _content(target: str) -> str:
    """Return the text of the page of a file, or of all files of a folder."""
    path = ROOT / target
    if target.endswith(".md"):
        return path.read_text(encoding="utf-8")
    if path.is_file():
        return f"# {target}\n\n{_shown(path)}"
    inside = sorted(
        each
        for each in path.rglob("*")
        if each.is_file() and "__pycache__" not in each.parts and each.name != "__init__.py"
    )
    shown = [f"## {each.relative_to(path).as_posix()}\n\n{_shown(each)}" for each in inside]
    return "\n".join([f"# {target}\n", *shown])


def _shown(path: Path) -> str:
    """Return a file as a block of code."""
    text = path.read_text(encoding="utf-8", errors="replace")
    return f"~~~~{_LANGUAGES.get(path.suffix, 'text')}\n{text}\n~~~~\n"
