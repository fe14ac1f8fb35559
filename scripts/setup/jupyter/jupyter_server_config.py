"""What JupyterLab shows of the project: the lessons, which are the reader's own, and the library, to be read."""

from pathlib import Path

from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager
from tornado.web import HTTPError
from traitlets import default

project = Path(__file__).resolve().parents[3]
notebooks = project / "notebooks"
shown = {"lib", "notebooks", "README.md"}


class CourseContents(AsyncLargeFileManager):
    """Of the project only `notebooks/` can be changed. Other folders are served as they are."""

    @default("preferred_dir")
    def _default_preferred_dir(self):
        """The folder that is seen first."""
        return "notebooks" if self._place("") == project else ""

    def is_writable(self, path):
        """JupyterLab marks what is not writable as read-only."""
        return not self._is_protected(path) and super().is_writable(path)

    async def get(self, path, content=True, **options):
        model = await super().get(path, content, **options)
        if content and self._place(path) == project:
            model["content"] = [entry for entry in model["content"] if entry["name"] in shown]
        return model

    async def save(self, model, path=""):
        self._check(path)
        return await super().save(model, path)

    async def delete_file(self, path):
        self._check(path)
        return await super().delete_file(path)

    async def rename_file(self, old_path, new_path):
        self._check(old_path)
        self._check(new_path)
        return await super().rename_file(old_path, new_path)

    def _check(self, path):
        if self._is_protected(path) or self._place(path) == notebooks:
            raise HTTPError(
                403,
                f"{path.strip('/')} stays as it is, since the lessons rely on it. Save a copy in notebooks/ instead.",
            )

    def _is_protected(self, path):
        place = self._place(path)
        return place.is_relative_to(project) and not place.is_relative_to(notebooks)

    def _place(self, path):
        return Path(self._get_os_path(path.strip("/"))).resolve()


c = get_config()  # noqa: F821
c.ServerApp.contents_manager_class = CourseContents
c.ContentsManager.hide_globs.extend(["dist", "node_modules", "*.tsbuildinfo"])
