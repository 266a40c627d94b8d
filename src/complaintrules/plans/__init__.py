"""The compiled plans of shipped procedures, a module each; ``planned_before`` reads them."""
